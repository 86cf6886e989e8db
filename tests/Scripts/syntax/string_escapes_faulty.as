// Unknown escapes are left out, with a warning
// covers: A1.string-escapes
void main()
{
    println("[\q]"); // expect: [] // expect warning AS1004
}
