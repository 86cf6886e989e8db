// A.8 host static functions
// covers: A8.function
void main()
{
    println(host_add(2, 3)); // expect: 5
    println(host_add(host_add(1, 2), -4)); // expect: -1
    println(host_add(true ? 1 : 2, 'x'.length())); // expect: 2
}
