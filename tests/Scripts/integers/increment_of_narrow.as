// ++ and -- of narrow variables give and keep narrow values
// covers: B2.wrap-narrow, A6.prefix, A6.postfix
void main()
{
    uint8 a = 255;
    println(a++); // expect: 255
    println(a); // expect: 0
    println(--a); // expect: 255
    int8 b = 127;
    println(++b); // expect: -128
    println(b--); // expect: -128
    println(b); // expect: 127
}
