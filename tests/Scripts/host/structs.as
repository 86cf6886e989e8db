// A.8 host structs are values
// covers: A8.struct
Vec3 make(float n)
{
    return Vec3(n, n, n);
}

void main()
{
    Vec3 a(1, 2, 3);
    Vec3 b = a;
    b.x = 10;
    println(a.x + " " + b.x); // expect: 1 10
    Vec3 zero;
    println(zero.x + zero.y + zero.z); // expect: 0
    println((a + b).x + " " + (b - a).x); // expect: 11 9
    println((a * 2).z + " " + (2 * a).y); // expect: 6 4
    println(a.Dot(b)); // expect: 23
    println(Vec3(3, 4, 0).Length()); // expect: 5
    println(make(2).y); // expect: 2
    a.y += 0.5f;
    a.z++;
    println(a.y + a.z); // expect: 6.5
    a = b;
    println(a.x == b.x); // expect: true
}
