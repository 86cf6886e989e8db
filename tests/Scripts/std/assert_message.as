// An assertion with a message
// covers: A9.assert, A10.std
void main()
{
    assert(true, "never");
    assert(false, "one is " + 1); // expect exception: Assert failed: one is 1
}
