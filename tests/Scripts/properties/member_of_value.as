// A member of an object that a property gives by value is no place
// covers: B9.value-member
class Point { int x; }
class Box
{
    Point stored;
    Point p { get const { return stored; } }
    Point@ h { get { return stored; } }
}
void main()
{
    Box b;
    b.h.x = 5;
    println(b.p.x);
    b.p.x = 5; // expect error AS3006
    b.p.x += 1; // expect error AS3006
}
