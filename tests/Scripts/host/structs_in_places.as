// A.8 host structs as fields, elements, globals and parameters
// covers: A8.struct
Vec3 g(1, 1, 1);

class Body
{
    Vec3 position;
    Vec3 speed = Vec3(1, 0, 0);
    void step() { position = position + speed * 2; }
}

float sum(const Vec3 &in v) { return v.x + v.y + v.z; }
void change(Vec3 v) { v.x = 100; }
void out_vector(Vec3 &out v) { v = Vec3(7, 8, 9); }

void main()
{
    Body b;
    b.step();
    b.step();
    b.position.y = 5;
    b.position.y += 1;
    println(b.position.x + " " + b.position.y); // expect: 4 6
    array<Vec3> list(2);
    list[1].z = 3;
    list[0] = list[1] + g;
    println(sum(list[0]) + sum(g)); // expect: 9
    change(g);
    println(g.x); // expect: 1
    g.x++;
    out_vector(list[0]);
    println(sum(list[0]) + g.x); // expect: 26
}
