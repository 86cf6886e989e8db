// return leaves a try block
// covers: A5.try, A5.return
int f(int n)
{
    try
    {
        return 10 / n;
    }
    catch
    {
        return -1;
    }
}
void main()
{
    println(f(5) + " " + f(0)); // expect: 2 -1
}
