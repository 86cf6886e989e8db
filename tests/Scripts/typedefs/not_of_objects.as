// Only primitive types have other names
// covers: A2.typedef
class A { }
typedef A B; // expect error AS1023
void main()
{
}
