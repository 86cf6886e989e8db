// A.9 too deep a recursion can be caught
// covers: A9.stack-overflow, D.recursion
// oracle: none (unlimited by default)
void deep(int n) { if (n > 0) deep(n + 1); }

void main()
{
    for (int i = 0; i < 3; i++)
    {
        try { deep(1); } catch { println(getExceptionInfo()); } // expect: Stack overflow
    } // expect: Stack overflow
    println("end"); // expect: Stack overflow
} // expect: end
