// Bits of a real as an integer
// covers: A10.math
void main()
{
    println(fpToIEEE(1.0f)); // expect: 1065353216
    println(fpFromIEEE(uint(1073741824))); // expect: 2
    println(fpToIEEE(1.0)); // expect: 4607182418800017408
}
