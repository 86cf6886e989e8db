// A.5 variables of a try block end with it
// covers: A5.try
void main()
{
    try { int q = 1; } catch { println(q); } // expect error AS2001
    println(q); // expect error AS2001
}
