// An accessor comes before a field of the same name
// covers: B9.before-field
class Box
{
    int v = 1;
    int get_v() const property { return 42; }
}
void main()
{
    Box b;
    println(b.v); // expect: 42
}
