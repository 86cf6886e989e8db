// A.8 variadic host functions without arguments
// covers: A8.function
void main()
{
    println(); // expect:
    println(1, "two", 2.5); // expect: 1two2.5
}
