// Of the tokens that could start at a character the longest is taken.
// covers: A1.tokens
class Box { int x = 0; }

void main()
{
    int a = 5, b = 2;
    println(a---b);      // expect: 3
    println(a);          // expect: 4
    println(a- -b);      // expect: 6
    println(1<<2>>>1);   // expect: 2
    println(2**3);       // expect: 8
    a **= 2;
    println(a);          // expect: 16
    a >>>= 1;
    println(a);          // expect: 8
    println(.5+5.);      // expect: 5.5
    Box@ box;
    println(box!is null); // expect: false
    println(true^^true);  // expect: false
    array<array<int>> nested = {{1}};
    println(nested[0][0]); // expect: 1
}
