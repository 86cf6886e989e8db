// Literals with bases take lower and upper case digits
// covers: A1.integer-bases
void main()
{
    println(0xdeadBEEF); // expect: 3735928559
    println(0XFF + 0xff); // expect: 510
    println(0o777 + 0b1111); // expect: 526
    println(0d0099); // expect: 99
}
