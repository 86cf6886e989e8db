// B.5 integers do not convert to enums
// covers: A4.enum-from-integer, B5.enum-integer
enum E { A, B }
enum F { C }

void main()
{
    E e = A;
    e = 1; // expect error AS3001
    e = C; // expect error AS3001
    E f = 0; // expect error AS3001
}
