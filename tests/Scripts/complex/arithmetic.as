// A.10 complex: a value of two floats
// covers: A10.complex
// oracle: differs (its subtraction adds the imaginary parts, and its get_ir does not swap)
void main()
{
    complex a(1, 2), b = {3, 4};
    complex c = a + b;
    println("" + c.r + " " + c.i); // expect: 4 6
    c = a * b;
    println("" + c.r + " " + c.i); // expect: -5 10
    c = a / b;
    println("" + c.r + " " + c.i); // expect: 0.44 0.08
    c = b / complex(0, 0);
    println("" + c.r + " " + c.i); // expect: 0 0
    c = a - b;
    println("" + c.r + " " + c.i); // expect: -2 -2
    println("" + b.abs()); // expect: 5
    println("" + (a == complex(1, 2)) + (a != b)); // expect: truetrue
    c.ri = a.ir;
    println("" + c.r + " " + c.i); // expect: 2 1
    c.ir = a.ir;
    println("" + c.r + " " + c.i); // expect: 1 2
    c += complex(1);
    println("" + c.r + " " + c.i); // expect: 2 2
    c *= b;
    c -= a;
    c /= complex(2, 0);
    println("" + c.r + " " + c.i); // expect: -1.5 6
    c.r = 9;
    println("" + c.r + c.i); // expect: 96
    complex copy = c;
    copy.i = 0;
    array<complex> list = {a, b};
    list[0] = copy;
    println("" + c.i + " " + list[0].r + list[1].r); // expect: 6 93
}
