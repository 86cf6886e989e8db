// The variable of for ends with the loop
// covers: A5.for, A2.scope
void main()
{
    for (int i = 0; i < 2; i++) { }
    for (double i = 0.5; i < 2; i++) { println(i); }
    println(i); // expect error AS2001
}
