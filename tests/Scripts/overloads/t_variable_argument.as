// A parameter of any type comes last
// covers: A7.variable-argument
void println(int n) { print("int ", n, "\n"); }
void main()
{
    println(5); // expect: int 5
    println(uint8(6)); // expect: int 6
    println("text"); // expect: text
    println(true); // expect: true
}
