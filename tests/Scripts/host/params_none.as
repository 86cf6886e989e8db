// A.8 variadic host functions without arguments
// covers: A.8 variadic
void main()
{
    println(); // expect:
    println(1, "two", 2.5); // expect: 1two2.5
}
