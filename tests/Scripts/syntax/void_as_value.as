// void stands for a value only where an output is not wanted
// covers: A6.void-argument
void f(int &out a, int b) { a = b; }
void main()
{
    f(void, 1);
    f(void, b: 2);
    int x = void; // expect error AS1010
    x = void + 1; // expect error AS1010
    return void; // expect error AS1010
}
