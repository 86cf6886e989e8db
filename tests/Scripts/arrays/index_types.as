// Any integer is an index
// covers: B13.index, A3.op-index
void main()
{
    array<int> a = {1, 2, 3};
    int8 i = 1;
    uint64 j = 2;
    println(a[i] + a[j]); // expect: 5
    println(a[true ? 0 : 1]); // expect: 1
}
