// An output is not assigned if the function fails
// covers: B6.out-assigned, A5.try
int zero = 0;
void f(int &out n)
{
    n = 5;
    n /= zero;
}
void main()
{
    int n = 1;
    try { f(n); } catch { }
    println(n); // expect: 1
}
