// Exceptions in conditions and arguments
// covers: A5.try
int zero = 0;
int f(int a, int b) { return a + b; }
void main()
{
    try { if (1 / zero == 0) println("never"); } catch { println("if"); } // expect: if
    try { println(f(1, 1 / zero)); } catch { println("argument"); } // expect: argument
    try { while (1 % zero == 0) { } } catch { println("while"); } // expect: while
}
