// A.8 script classes that derive from a class of the host, and implement an interface of it
// covers: A8.derive, A3.override
class Square : Shape
{
    double side;

    Square(double side)
    {
        super("square");
        this.side = side;
    }

    double Area() override
    {
        return side * side;
    }

    string Describe() override
    {
        return "a " + Shape::Describe();
    }
}

class Unit : Square, IScaled
{
    double scale = 1;

    Unit()
    {
        super(1);
    }

    double Area() override
    {
        return Square::Area() * scale;
    }

    void Scale(double by)
    {
        scale *= by;
    }
}

void main()
{
    Shape@ shape = Square(3);
    println(shape.Area()); // expect: 9
    println(shape.Describe()); // expect: a square of 9
    Unit unit;
    IScaled@ scaled = unit;
    scaled.Scale(2.5);
    println(largest(shape, unit) is shape); // expect: true
    scaled.Scale(4);
    println(largest(shape, unit) is unit); // expect: true
    println(cast<Square>(shape).side); // expect: 3
    println(cast<Unit>(shape) is null); // expect: true
}
