// Properties that are strings: methods of what the getter gives
// covers: A2.property-functions
class A
{
    string get_s() const property { return "abc"; }
}
void main()
{
    A a;
    println(a.s.length()); // expect: 3
    println(a.s + a.s[0]); // expect: abc97
    println(a.s.substr(1)); // expect: bc
}
