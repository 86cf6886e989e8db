// A call that is not closed
// covers: A1.syntax-error
void main()
{
    println("a"; // expect error AS1009
    println("b");
}
