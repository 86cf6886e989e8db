// A false assertion raises
// covers: A9.assert, A10.std
// oracle: none (its harness has an own assert)
void main()
{
    assert(1 + 1 == 2);
    println("checked"); // expect: checked
    assert(1 > 2); // expect exception: Assert failed
}
