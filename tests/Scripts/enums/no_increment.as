// An enum variable cannot be counted up
// covers: A4.enum-from-integer, A6.operand-errors
enum E { A, B }
void main()
{
    E e = A;
    e = e + 1; // expect error AS3001
    e += 1; // expect error AS3002
}
