// A.10 datetime: days of the week, Sunday is 0
// covers: A10.datetime
// oracle: none (2.38)
void main()
{
    println("" + datetime(2024, 2, 29).weekDay + datetime(2024, 3, 3).weekDay); // expect: 40
}
