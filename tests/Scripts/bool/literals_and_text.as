// true and false, and their text
// covers: A4.bool
bool g;
void main()
{
    println(g); // expect: false
    bool a = true;
    println(a); // expect: true
    println("" + !a + (a == true)); // expect: falsetrue
}
