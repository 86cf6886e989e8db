// Properties of namespaces are shared as functions
// covers: A2.shared-function
int value = 3;

shared int get_answer() property { return 42; }
shared void set_answer(int) property { }

void main()
{
    answer = 5;
    println(answer); // expect: 42
}
