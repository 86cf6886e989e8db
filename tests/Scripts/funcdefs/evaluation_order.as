// B.1 arguments first, then what is called
// covers: A4.funcdef-handle
funcdef int Op(int, int);
int add(int a, int b) { return a + b; }
int show(int i) { println("arg " + i); return i; }
Op@ get(int i) { println("get " + i); return add; }

void main()
{
    // expect: arg 3
    // expect: arg 2
    // expect: get 1
    println(get(1)(show(2), show(3))); // expect: 5
    Op@[] all = {add};
    // expect: arg 5
    // expect: arg 4
    // expect: arg 0
    println(all[show(0)](show(4), show(5))); // expect: 9
}
