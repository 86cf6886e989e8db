// Empty statements and blocks
// covers: A5.expression, A5.block
void main()
{
    ;
    { }
    {;}
    if (true) { } else { }
    if (true)
        println("done"); // expect: done
    for (int i = 0; i < 3; i++) { }
}
