// B.3 explicit conversion to integers truncates
// covers: B3.truncate
void main()
{
    double a = 2.9;
    double b = -2.9;
    println(int(a)); // expect: 2
    println(int(b)); // expect: -2
    println(int64(1e15)); // expect: 1000000000000000
    println(int(7.99f)); // expect: 7
    println(uint(3.7)); // expect: 3
    println(uint8(200.9)); // expect: 200
    println(int8(b)); // expect: -2
    println(int16(-300.5)); // expect: -300
}
