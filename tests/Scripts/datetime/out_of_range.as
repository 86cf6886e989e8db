// A.10 datetime: years end with 9999
// covers: A10.datetime
// oracle: differs (seconds that it cannot count wrap around)
void main()
{
    datetime d(2024, 1, 1);
    println("" + (d + 9000000000000).year); // expect exception: Date out of range
}
