// A.9 Cannot create copy of object: a dictionary keeps copies of objects, unless it is given a handle
// covers: A9.dictionary-copy, A10.dictionary
void main()
{
    Counter c;
    dictionary d;
    d.set("handle", @c);
    println("" + (cast<Counter>(d["handle"]) is c)); // expect: true
    println(count_keys(d)); // expect: 1
    d.set("copy", c); // expect exception: Cannot create copy of object
}
