// B.2 complement gives unsigned results
// covers: B2.type-complement
void main()
{
    println(~uint8(1)); // expect: 254
    println(~5); // expect: 4294967290
    int a = 5;
    println(~a); // expect: 4294967290
    int b = ~a;
    println(b); // expect: -6
    int8 c = 0;
    println(~c); // expect: 255
    println(~int64(0)); // expect: 18446744073709551615
}
