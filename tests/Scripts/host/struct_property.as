// "Where this product differs": a field of a struct property is read, changed and written back
// covers: D.struct-property
void main()
{
    Counter c;
    c.Position = Vec3(1, 2, 3);
    c.Position.x = 10;
    c.Position.y += 5;
    println(c.Position.x + " " + c.Position.y + " " + c.Position.z); // expect: 10 7 3
}
