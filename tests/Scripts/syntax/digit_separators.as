// ' between digits
// covers: D.digit-separator
// oracle: none (2.39)
void main()
{
    println(1'000'000); // expect: 1000000
    println(0xFF'FF + 0b1111'0000); // expect: 65775
    println(3.141'592 * 2); // expect: 6.28318
}
