// A.8 host classes: factory, methods, properties, handles
// covers: A8.class
void main()
{
    Counter c;
    c.Add(5);
    c.Add(2);
    println(c.x); // expect: 7
    c.x = 20;
    c.x += 2;
    println(c.x); // expect: 22
    c.Name = "n";
    c.Name += "ame";
    println(c.Name); // expect: name
    Counter@ h = c;
    h.Add(1);
    println(c.x + " " + (h is c)); // expect: 23 true
    @h = Counter();
    println(h.x); // expect: 0
    @h = null;
    println(h is null); // expect: true
    array<Counter@> list = {c, Counter()};
    list[1].Add(4);
    println(list[0].x + list[1].x); // expect: 27
}
