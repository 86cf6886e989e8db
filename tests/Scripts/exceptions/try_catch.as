// A.5 try and catch: what the language, host functions and throw() raise is caught
// covers: A5.try, A5.exception-info, A9.divide-by-zero, A9.division-overflow, A9.null-pointer, A9.index-out-of-bounds, A9.out-of-range
class Node { int value = 1; }

void main()
{
    println("[" + getExceptionInfo() + "]"); // expect: []
    try
    {
        throw("first");
        println("not reached");
    }
    catch
    {
        println(getExceptionInfo()); // expect: first
    }
    int zero = 0;
    try { println(1 / zero); } catch { println(getExceptionInfo()); } // expect: Divide by zero
    try { println(1.5 % double(zero)); } catch { println(getExceptionInfo()); } // expect: Divide by zero
    try { int least = -2147483648; println(least / (zero - 1)); } catch { println(getExceptionInfo()); } // expect: Overflow in integer division
    try { Node@ none; none.value = 3; } catch { println(getExceptionInfo()); } // expect: Null pointer access
    try { array<int> a(3); a[5] = 1; } catch { println(getExceptionInfo()); } // expect: Index out of bounds
    try { string s = "abc"; println(s[10]); } catch { println(getExceptionInfo()); } // expect: Out of range
    try { println("fine"); } catch { println("never"); } // expect: fine
    println(getExceptionInfo()); // expect: Out of range
}
