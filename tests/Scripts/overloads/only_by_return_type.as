// Functions cannot differ in their result only
// covers: A2.function-overloads
// oracle: none (reports both)
int f(int a) { return 1; }
double f(int a) { return 1; } // expect error AS4002
void main()
{
}
