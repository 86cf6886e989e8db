// A.10 string: insert, erase and resize change the variable, field or element
// covers: A10.string
class A { string s = "field"; }

void main()
{
    string s = "hello world";
    string t = s;
    s.insert(5, ",");
    println(s); // expect: hello, world
    s.erase(5, 1);
    println(s); // expect: hello world
    s.erase(5);
    println(s); // expect: hello
    s.resize(2);
    println(s + t); // expect: hehello world
    A a;
    a.s.insert(0, "a ");
    println(a.s); // expect: a field
    array<string> list = {"element"};
    list[0].erase(3);
    println(list[0]); // expect: ele
}
