// A.2 a property used without an object inside its class
// covers: A2.property-block
class Counter_
{
    private int n = 0;

    int value_
    {
        get { n++; return n; }
        set { n = value; }
    }

    void run()
    {
        value_ = 10;
        println(value_); // expect: 11
        println(this.value_ + value_); // expect: 25
        value_ -= 5;
        println(n); // expect: 9
    }
}

void main()
{
    Counter_ c;
    c.run();
}
