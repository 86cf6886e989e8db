// B.7 an exception after a reference was returned releases nothing twice
// covers: A3.destructor, B7.exception-unwind
// oracle: none (references to fields of a local handle are refused there)
class Box
{
    int number;
    ~Box() { println("~Box"); }
}

Box@ kept;

int &place()
{
    Box@ box = kept;
    return box.number;
}

void fail(int value)
{
    place() = value;
    Box other;
    throw("failed");
}

void main()
{
    @kept = Box();
    try { fail(1); } // expect: ~Box
    catch { println("caught"); } // expect: caught
    try { fail(2); } // expect: ~Box
    catch { println("caught"); } // expect: caught
    try { fail(3); } // expect: ~Box
    catch { println("caught"); } // expect: caught
    println("" + kept.number); // expect: 3
} // expect: ~Box
