// A.2 recursion
// covers: A2.function-recursion
int fib(int n)
{
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

int ackermann(int m, int n)
{
    if (m == 0)
        return n + 1;
    if (n == 0)
        return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

uint64 factorial(uint n)
{
    return n <= 1 ? uint64(1) : n * factorial(n - 1);
}

void main()
{
    println(fib(20)); // expect: 6765
    println(ackermann(2, 3)); // expect: 9
    println(factorial(20)); // expect: 2432902008176640000
}
