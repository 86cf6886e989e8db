// Without opEquals, == asks opCmp
// covers: B10.equals-or-cmp, B10.not-equals
class V
{
    int opCmp(int n) const
    {
        print("cmp ");
        return n;
    }
}
void main()
{
    V v;
    println(v == 0); // expect: cmp true
    println(v != 0); // expect: cmp false
    println(1 == v); // expect: cmp false
}
