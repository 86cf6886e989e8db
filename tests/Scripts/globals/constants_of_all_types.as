// Constants of every type keep their type
// covers: B8.constants
const int8 a = 100;
const uint b = 4000000000;
const double c = 2.5;
const bool d = true;
const string e = "e";
void main()
{
    println(a + a); // expect: 200
    println(b / 1000); // expect: 4000000
    println(c * 2); // expect: 5
    println(d && a > 50); // expect: true
    println(e + a); // expect: e100
}
