// A.4 funcdef handles of host functions and methods
// covers: A4.funcdef-handle, A4.delegate
funcdef float Real(float);
funcdef uint Length();

void main()
{
    Real@ real = sqrt;
    println(real(16)); // expect: 4
    println(real is sqrt); // expect: true
    int[] values = {1, 2};
    Length@ length = Length(values.length);
    println(length()); // expect: 2
    values.insertLast(3);
    println(length()); // expect: 3
}
