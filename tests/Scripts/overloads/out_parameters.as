// &out chooses by the type of the variable
// covers: A2.function-overloads, A2.param-out
void f(int &out a) { println("int"); }
void f(string &out a) { println("string"); }
void main()
{
    int a;
    string s;
    f(a); // expect: int
    f(s); // expect: string
}
