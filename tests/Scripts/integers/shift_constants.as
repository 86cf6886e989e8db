// Shifts of constants give the same as those of variables
// covers: A6.constants, B2.shift-mask, B2.shift-right
void main()
{
    println(1 << 33); // expect: 2
    println(-1 >> 28); // expect: 15
    println(-1 >>> 28); // expect: -1
    println(0xFF << 4 >> 8); // expect: 15
}
