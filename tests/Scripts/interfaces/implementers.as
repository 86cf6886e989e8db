// A.3 an interface with several implementers
// covers: A3.interfaces, A2.interface
interface Shape
{
    double area() const;
    string name() const;
}

class Square : Shape
{
    double side;
    Square(double s) { side = s; }
    double area() const { return side * side; }
    string name() const { return "square"; }
}

class Rect : Shape
{
    double a, b;
    Rect(double x, double y) { a = x; b = y; }
    double area() const { return a * b; }
    string name() const { return "rect"; }
}

class Long : Rect
{
    Long() { super(1, 10); }
    string name() const { return "long " + Rect::name(); }
}

void main()
{
    array<Shape@> shapes = {Square(2), Rect(2, 3), Long()};
    double sum = 0;
    string names;
    for (uint i = 0; i < shapes.length(); i++)
    {
        sum += shapes[i].area();
        names += shapes[i].name() + ";";
    }
    println(sum + " " + names); // expect: 20 square;rect;long rect;
}
