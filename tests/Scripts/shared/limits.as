// Shared code cannot use what is not shared
// covers: A2.shared-limits
int count = 0;
int plain() { return 1; }
class Plain { }
shared int f()
{
    return plain(); // expect error AS4022
}
shared class A
{
    int n = count; // expect error AS4022
}
void main()
{
}
